/** Comparators on a column. All of them must hold; null and undefined are no filter. */
export interface TextFilter {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  /** Without regard to case. */
  readonly contains?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
}

export interface NumberFilter {
  readonly eq?: number | null | undefined;
  readonly in?: readonly number[] | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly isNull?: boolean | null | undefined;
}

export interface InstantFilter {
  readonly gte?: Date | null | undefined;
  readonly lt?: Date | null | undefined;
  readonly isNull?: boolean | null | undefined;
}
