/** Everything a message needs to show its files, in the one part that is fetched for it. */
export { Looking } from "../lightbox/looking.tsx";
export { messageLabel } from "./file-label.ts";
export { FileRow } from "./file-row.tsx";
export { Pictures } from "./pictures.tsx";
export { stopVoice } from "./voice-player.ts";
