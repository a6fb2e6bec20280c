// What may be stored of one series, model and source. A write reads all of its series again, its commit has it taken
// into the picture, and an audit looks at all that a source claims: each is to be done in a turn of the event loop.

/** The most readings of a series, retracted ones included. */
export const MOST_READINGS = 10_000;

/** The most batch sizes of a series, those of retracted readings included. */
export const MOST_BATCH_SIZES = 2_000;

/** The most series of a model. */
export const MOST_SERIES = 5_000;

/** The most values that a source publishes; of one series no more than a table has columns. */
export const MOST_FIGURES = 20_000;
