// Limits of what is stored of one series, model and source. A write reads its series again, a commit takes them into the
// picture, and an audit reads all figures of a source: each has to fit into one turn of the event loop.

/** Readings of a series, retracted ones included. */
export const MAX_READINGS = 10_000;

/** Batch sizes of a series, those of retracted readings included. */
export const MAX_BATCH_SIZES = 2_000;

/** Series of a model. */
export const MAX_SERIES = 5_000;

/** Figures that a source publishes. Of one series there are never more than a table has columns. */
export const MAX_FIGURES = 20_000;
