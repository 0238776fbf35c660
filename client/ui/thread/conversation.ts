import { preloadFiles } from "../files/message-files.tsx";
import { PinnedBar } from "../marked/lazy-pinned-bar.ts";
import { MessageActions } from "../menu/lazy-message-actions.ts";
import { preloadPolls } from "../poll/message-poll.tsx";
import { ReplyPath, ReplyStrip } from "../reply/lazy-reply.ts";
import { SelectBar, Tick } from "../select/lazy-select.ts";
import { RefusedEvent, RefusedNote } from "./refused.ts";

export { ThreadPage } from "./thread-page.tsx";

/** Fetches what only some conversations show, so that the first photo and the first tap need not wait. */
export function preloadRest(): void {
	const seldom = [MessageActions, PinnedBar, RefusedNote, RefusedEvent, ReplyStrip, ReplyPath, Tick, SelectBar];
	for (const part of seldom) part.preload();
	preloadFiles();
	preloadPolls();
}
