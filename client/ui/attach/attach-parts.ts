/** All of attaching, and what else stands around the box, that is fetched when the page is idle. */
export { openDesk } from "../../hooks/open-desk.ts";
export { EmojiButton } from "../emoji/emoji-button.tsx";
export { WritingAids } from "../words/writing-aids.tsx";
export { AttachArea } from "./attach-area.tsx";
export { BoxButtons } from "./box-buttons.tsx";
