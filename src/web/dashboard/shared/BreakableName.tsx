import { Fragment, type JSX } from 'preact';

/** A name that may break after its underscores, so that it fits into a narrow column. */
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
