import type { BacktestCase, Rule } from './backtest.ts';
import type { Estimator } from '../line/estimators.ts';

type PointsClass = '1' | '2' | '3+';
type FactorClass = '<=2' | '<=4' | '<=8' | '>8' | 'all';

/** Statistics of all cases of one kind. Rates and shortfalls from 0 to 1. */
export interface BacktestRow {
  readonly estimator: Estimator;
  readonly points: PointsClass;
  readonly factor: FactorClass;
  readonly rule: Rule;
  readonly cases: number;
  readonly overPromises: number;
  readonly anyExcess: number;
  readonly medianShortfall: number;
  readonly shortfall90: number;
}

interface Cell {
  readonly kind: Pick<BacktestRow, 'estimator' | 'points' | 'factor' | 'rule'>;
  overPromises: number;
  anyExcess: number;
  readonly shortfalls: number[];
}

const POINTS: readonly PointsClass[] = ['1', '2', '3+'];
const FACTORS: readonly FactorClass[] = ['<=2', '<=4', '<=8', '>8', 'all'];

/** Aggregates the cases of many series. */
export class BacktestSummary {
  private readonly cells = new Map<string, Cell>();

  add({ estimator, rule, points, factor, overPromise, anyExcess, shortfall }: BacktestCase): void {
    const cell = this.cell({ estimator, points: pointsClass(points), factor: factorClass(factor), rule });
    cell.overPromises += Number(overPromise);
    cell.anyExcess += Number(anyExcess);
    cell.shortfalls.push(shortfall);
  }

  /** One row for each kind of case, by points, then factor, then in the order they were added. */
  rows(): BacktestRow[] {
    const all = new BacktestSummary();
    for (const { kind, overPromises, anyExcess, shortfalls } of this.cells.values()) {
      const cell = all.cell({ ...kind, factor: 'all' });
      cell.overPromises += overPromises;
      cell.anyExcess += anyExcess;
      for (const shortfall of shortfalls) cell.shortfalls.push(shortfall);
    }
    const rank = ({ points, factor }: BacktestRow): number =>
      POINTS.indexOf(points) * FACTORS.length + FACTORS.indexOf(factor);
    return [...this.cells.values(), ...all.cells.values()].map(row).sort((a, b) => rank(a) - rank(b));
  }

  private cell(kind: Cell['kind']): Cell {
    const key = `${kind.estimator} ${kind.rule} ${kind.points} ${kind.factor}`;
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = { kind, overPromises: 0, anyExcess: 0, shortfalls: [] };
      this.cells.set(key, cell);
    }
    return cell;
  }
}

function row({ kind, overPromises, anyExcess, shortfalls }: Cell): BacktestRow {
  const cases = shortfalls.length;
  // A typed array sorts numbers without a comparator, which is far faster.
  const sorted = Float64Array.from(shortfalls).sort();
  return {
    ...kind,
    cases,
    overPromises: overPromises / cases,
    anyExcess: anyExcess / cases,
    medianShortfall: quantile(sorted, 0.5),
    shortfall90: quantile(sorted, 0.9),
  };
}

function pointsClass(points: number): PointsClass {
  return points === 1 ? '1' : points === 2 ? '2' : '3+';
}

function factorClass(factor: number): FactorClass {
  return factor <= 2 ? '<=2' : factor <= 4 ? '<=4' : factor <= 8 ? '<=8' : '>8';
}

/** The smallest value such that at least the fraction q of all values is not above it. */
function quantile(sorted: Float64Array, q: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * q) - 1)] ?? 0;
}
