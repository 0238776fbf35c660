import { lazily } from "../parts/lazily.tsx";
import type { EmojiPickerProps } from "./emoji-picker.tsx";

/** The picker and its table, fetched when they are wanted. */
export const EmojiPicker = lazily<EmojiPickerProps>(async () => (await import("./emoji-picker.tsx")).EmojiPicker);
