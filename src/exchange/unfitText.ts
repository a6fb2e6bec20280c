/** What no name may have: control characters, halves of characters, and what turns text around, so that it looks like another one. */
export const UNFIT_IN_NAMES = /[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/u;

/** What no note may have, which has lines and may be in any script. */
export const UNFIT_IN_NOTES = /(?!\n)[\p{Cc}\p{Surrogate}]/u;
