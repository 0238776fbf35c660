import { preloadFiles } from "../files/message-files.tsx";
import { MessageActions } from "../menu/lazy-message-actions.ts";
import { ReplyPath, ReplyStrip } from "../reply/lazy-reply.ts";
import { RefusedEvent, RefusedNote } from "./refused.ts";

export { ThreadPage } from "./thread-page.tsx";

/** Fetches what only some conversations show, so that the first photo and the first tap need not wait. */
export function preloadRest(): void {
	for (const part of [MessageActions, RefusedNote, RefusedEvent, ReplyStrip, ReplyPath]) part.preload();
	preloadFiles();
}
