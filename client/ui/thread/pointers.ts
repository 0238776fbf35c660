/** A mouse and most likely a keyboard: Enter sends, and the composer takes the focus. */
export const hasMouse = (): boolean => !matchMedia("(pointer: coarse)").matches;

/** List and conversation stand side by side. */
export const isWide = (): boolean => matchMedia("(min-width: 840px)").matches;
