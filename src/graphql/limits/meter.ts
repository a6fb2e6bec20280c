import { type FieldNode, GraphQLError } from 'graphql';

/** What the text and the variables of an operation tell of its cost. */
export interface StaticCost {
  readonly cost: number;
  readonly perItem: ReadonlyMap<FieldNode, number>;
}

/**
 * Counts what one operation costs, in units of 2.5 to 3.3 µs of one core: first what its text and variables tell, then,
 * while it is executed, what only the data decide, such as how many series a filter looks at.
 */
export class Meter {
  readonly #most: number;
  #spent = 0;
  #excess: GraphQLError | undefined;
  /** What an item costs of lists that are as long as the data say, by their fields. */
  #perItem: ReadonlyMap<FieldNode, number> = new Map();

  /** @param most units; MAX_COST. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whole units so far. */
  get spent(): number {
    return Math.floor(this.#spent);
  }

  get isExceeded(): boolean {
    return this.#spent > this.#most;
  }

  /** Takes what is known before the operation is executed. */
  begin({ cost, perItem }: StaticCost): void {
    this.#spent += cost;
    this.#perItem = perItem;
  }

  /** Counts the items of such a list, of which the first is counted already. @throws as `charge`. */
  chargeItems(count: number, fieldNodes: readonly FieldNode[]): void {
    if (count < 2) return;
    let each = 0;
    for (const node of fieldNodes) each += this.#perItem.get(node) ?? 0;
    this.charge((count - 1) * each);
  }

  /** Counts work that is about to be done. @throws LIMIT_EXCEEDED where the operation costs too much with it. */
  charge(units: number): void {
    this.#spent += units;
    if (this.isExceeded) throw this.excess(' with the data that it looks at');
  }

  /** The error that says that the operation costs too much. @param why empty, or a phrase behind "costs 1234". */
  excess(why: string): GraphQLError {
    if (this.#excess) return this.#excess;
    const [cost, maxCost] = [this.spent, this.#most];
    const message = `The operation costs ${cost}${why}, and may cost ${maxCost} (MAX_COST). Ask for fewer items, or in several requests.`;
    this.#excess = new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', cost, maxCost } });
    return this.#excess;
  }
}
