import { preloadFiles } from "../files/message-files.tsx";
import { MessageInfo } from "./lazy-message-info.ts";
import { RefusedEvent, RefusedNote } from "./refused.ts";

export { ThreadPage } from "./thread-page.tsx";

/** Fetches what only some conversations show, so that the first photo and the first tap need not wait. */
export function preloadRest(): void {
	for (const part of [MessageInfo, RefusedNote, RefusedEvent]) void part.preload();
	preloadFiles();
}
