import type { ThreadRecord } from "../../shared/member-document.ts";
import type { ShownThread } from "./family-data.ts";

/** A thread as the server says it is. */
export function shownThread(record: ThreadRecord): ShownThread {
	return {
		record,
		title: record.title,
		notify: "all",
		isPending: false,
		startRefused: null,
		isGone: false,
		isReadOnly: false,
		may: { write: true, rename: false, add: false, remove: false, leave: false },
	};
}
