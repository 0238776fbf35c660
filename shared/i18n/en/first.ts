/** The words of the first script, which come before the catalogue and all of the page; not in it, so that they weigh once. */
export const first = { again: "Try again", failed: "Hearth could not be loaded." } as const;
