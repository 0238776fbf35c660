import type { TimelineMessage } from "../../../shared/timeline-items.ts";

/** Words of my own that I may change: none that were written elsewhere, and no poll's, on which people have voted. */
export function isEditable({ mine, importedBy, poll }: TimelineMessage): boolean {
	return mine && importedBy === null && poll === null;
}
