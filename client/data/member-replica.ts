import { memberDocumentName } from "../../shared/document-names.ts";
import type { Link } from "./link.ts";
import { emptyMemberView, type MemberView, readMemberView } from "./member-view.ts";
import { createWritable, type Readable } from "./readable.ts";
import { createReplica, type Replica } from "./replica.ts";
import type { UpdateRows } from "./update-rows.ts";

/** My member document, parsed: my threads, my read marks, the family. null until it has been read from the disk. */
export type MemberReplica = {
	name: string;
	view: Readable<MemberView | null>;
	state: Replica["state"];
	/** What it says while the server says the same; null when that is not known, as while it is being replaced. */
	agreed: () => MemberView | null;
	persisted: Replica["persisted"];
	catchUp: Replica["catchUp"];
	rejoin: Replica["rejoin"];
	fetchAnew: Replica["fetchAnew"];
	close: () => void;
};

export function openMemberReplica(memberId: string, rows: UpdateRows, link: Link): MemberReplica {
	const view = createWritable<MemberView | null>(null);
	let isReplaced = false;
	const replica = createReplica(memberDocumentName(memberId), rows, link);
	// Its awareness is what keeps the connection from falling asleep.
	replica.setPresence({ typing: false });
	replica.link(0);

	const stop = replica.document.subscribe(() => {
		const document = replica.document.get();
		if (document === null) return;
		const read = () => {
			try {
				view.set(readMemberView(document));
			} catch (error) {
				// A listener that throws would mute the document; what was read before stays.
				reportError(error);
				view.set(view.get() ?? emptyMemberView);
			}
		};
		document.on("update", read);
		read();
	});

	return {
		name: replica.name,
		view,
		state: replica.state,
		agreed: () => (replica.state.get().kind === "live" && !isReplaced ? view.get() : null),
		persisted: replica.persisted,
		catchUp: replica.catchUp,
		rejoin: replica.rejoin,
		async fetchAnew(signal) {
			// The connection is live with the new document before the new one is what this device holds.
			isReplaced = true;
			try {
				return await replica.fetchAnew(signal);
			} finally {
				isReplaced = false;
			}
		},
		close() {
			stop();
			replica.close();
		},
	};
}
