/** All of attaching that is fetched when it is wanted. */
export { openDesk } from "../../hooks/open-desk.ts";
export { AttachArea } from "./attach-area.tsx";
export { BoxButtons } from "./box-buttons.tsx";
