/** One parameter, in millions: a smaller number would be written with an exponent. */
export const LEAST_MILLIONS = 0.000001;

/** A thousand times a million million parameters. */
export const MOST_MILLIONS = 1_000_000_000;

export const MILLIONS_RANGE = 'from 0.000001 to 1,000,000,000';

/** The longest side of an image or a feature map, in pixels. */
export const LARGEST_SIDE = 100_000;
