import { Fragment, type JSX } from 'preact';

/** A name that may wrap after its underscores, to fit into a narrow column. */
export function BreakableName({ name }: { name: string }): JSX.Element {
  return (
    <>
      {name.split(/(?<=_)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
