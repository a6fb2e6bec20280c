/** Rows of a page. A commit copies the pages that it changes, and the table of pages. */
const PAGE = 256;

type Page<T> = readonly (T | undefined)[];

/** Rows by their ids. It never changes: `edit` makes another one that shares most of its pages. */
export class ById<T> {
  readonly #pages: ReadonlyMap<number, Page<T>>;
  readonly size: number;

  constructor(pages: ReadonlyMap<number, Page<T>> = new Map<number, Page<T>>(), size = 0) {
    this.#pages = pages;
    this.size = size;
  }

  get(id: number): T | undefined {
    const page = Math.floor(id / PAGE);
    return this.#pages.get(page)?.[id - page * PAGE];
  }

  has(id: number): boolean {
    return this.get(id) !== undefined;
  }

  edit(): ByIdEdit<T> {
    return new ByIdEdit(this.#pages, this.size);
  }
}

/** Makes the next version of a `ById`. */
export class ByIdEdit<T> {
  readonly #pages: Map<number, Page<T>>;
  /** The pages that are this edit's own and may be changed. */
  readonly #copies = new Map<number, (T | undefined)[]>();
  #size: number;

  constructor(pages: ReadonlyMap<number, Page<T>>, size: number) {
    this.#pages = new Map(pages);
    this.#size = size;
  }

  /** @param row undefined deletes it. */
  set(id: number, row: T | undefined): void {
    const number = Math.floor(id / PAGE);
    const page = this.#copies.get(number) ?? this.#copy(number);
    const index = id - number * PAGE;
    this.#size += Number(row !== undefined) - Number(page[index] !== undefined);
    page[index] = row;
  }

  /** To be called once: the edit must not be used afterwards. */
  done(): ById<T> {
    return new ById(this.#pages, this.#size);
  }

  #copy(number: number): (T | undefined)[] {
    const page = this.#pages.get(number)?.slice() ?? Array.from<T | undefined>({ length: PAGE });
    this.#copies.set(number, page);
    this.#pages.set(number, page);
    return page;
  }
}
