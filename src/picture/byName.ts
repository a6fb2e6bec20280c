import { lowerBound } from '../domain/line/lowerBound.ts';

interface Named {
  readonly name: string;
}

/** Rows of a chunk at most. A commit copies the chunks that it changes, and the table of chunks. */
const CHUNK = 256;

/** Rows in the order of their names. It never changes: `edit` makes another one that shares most of its chunks. */
export class ByName<T extends Named> {
  readonly #chunks: readonly (readonly T[])[];
  #list: readonly T[] | null = null;

  /** @param chunks sorted, none of them empty. */
  constructor(chunks: readonly (readonly T[])[] = []) {
    this.#chunks = chunks;
  }

  /** All in one list, which is made when it is first asked for. */
  get list(): readonly T[] {
    if (this.#list !== null) return this.#list;
    const list: T[] = [];
    for (const chunk of this.#chunks) for (const row of chunk) list.push(row);
    this.#list = list;
    return list;
  }

  get(name: string): T | undefined {
    const chunk = this.#chunks[chunkOf(this.#chunks, name)] ?? [];
    const row = chunk[indexByName(chunk, name)];
    return row?.name === name ? row : undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  *keys(): Generator<string> {
    for (const chunk of this.#chunks) for (const { name } of chunk) yield name;
  }

  edit(): ByNameEdit<T> {
    return new ByNameEdit(this.#chunks);
  }
}

/** Makes the next version of a `ByName`. */
export class ByNameEdit<T extends Named> {
  readonly #chunks: (readonly T[])[];
  /** The chunks that are this edit's own and may be changed. */
  readonly #own = new Set<readonly T[]>();

  constructor(chunks: readonly (readonly T[])[]) {
    this.#chunks = chunks.slice();
  }

  /** Inserts a row, or replaces the one with its name. */
  set(row: T): void {
    const number = chunkOf(this.#chunks, row.name);
    const chunk = this.#copy(number);
    const index = indexByName(chunk, row.name);
    chunk.splice(index, Number(chunk[index]?.name === row.name), row);
    if (chunk.length > CHUNK) this.#chunks.splice(number + 1, 0, this.#adopt(chunk.splice(CHUNK / 2)));
  }

  /** Takes a row out, which has to be there. */
  delete(name: string): void {
    const number = chunkOf(this.#chunks, name);
    const chunk = this.#copy(number);
    chunk.splice(indexByName(chunk, name), 1);
    if (chunk.length === 0) this.#chunks.splice(number, 1);
  }

  /** To be called once: the edit must not be used afterwards. */
  done(): ByName<T> {
    return new ByName(this.#chunks);
  }

  #copy(number: number): T[] {
    const chunk = this.#chunks[number] ?? [];
    if (this.#own.has(chunk)) return chunk as T[];
    const copy = this.#adopt(chunk.slice());
    this.#chunks[number] = copy;
    return copy;
  }

  #adopt(chunk: T[]): T[] {
    this.#own.add(chunk);
    return chunk;
  }
}

/** The number of the chunk that has a name, or would have it. */
function chunkOf(chunks: readonly (readonly Named[])[], name: string): number {
  const after = lowerBound(chunks.length, (number) => (chunks[number]?.[0]?.name ?? '') > name);
  return Math.max(after - 1, 0);
}

/** The index of a name in a sorted list, or where it would be inserted. */
function indexByName(rows: readonly Named[], name: string): number {
  return lowerBound(rows.length, (index) => (rows[index]?.name ?? '') >= name);
}

/** In the order of code units. */
export function sortedByName<T extends Named>(rows: Iterable<T>): T[] {
  return [...rows].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
