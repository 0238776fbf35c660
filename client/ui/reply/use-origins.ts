import { useMemo } from "react";
import type { TimelineItem, TimelineMessage } from "../../../shared/timeline-items.ts";
import type { Quoted } from "./quote.tsx";

/** What the messages on this page answer; null for one that answers nothing. Nothing is counted before a reply asks. */
export function useOrigins(items: readonly TimelineItem[], hasOlder: boolean): (item: TimelineItem) => Quoted | null {
	return useMemo(() => {
		let messages: ReadonlyMap<string, TimelineMessage | "deleted"> | null = null;
		return (item) => {
			if (item.type !== "message" || item.replyTo === null) return null;
			messages ??= new Map(items.flatMap(asOrigin));
			return messages.get(item.replyTo) ?? (hasOlder ? "further back" : "not here");
		};
	}, [items, hasOlder]);
}

function asOrigin(item: TimelineItem): [string, TimelineMessage | "deleted"][] {
	if (item.type === "message") return [[item.id, item]];
	return item.type === "event" && item.event.kind === "deleted" ? [[item.id, "deleted"]] : [];
}
