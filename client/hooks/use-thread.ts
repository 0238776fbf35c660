import { useLayoutEffect, useState } from "react";
import type { OpenThread, ThreadView } from "../data/family-data.ts";
import { createWritable, type Readable } from "../data/readable.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

const unopened: Readable<ThreadView> = createWritable<ThreadView>({
	state: "loading",
	shown: null,
	record: null,
	items: [],
	hasOlder: false,
	isLoadingOlder: false,
	lastSeq: 0,
	typing: [],
	online: [],
});

/** One thread, opened when the component appears and closed when it goes; `thread` is null only before the first paint. */
export function useThread(threadId: string): { thread: OpenThread | null; view: ThreadView } {
	const data = useFamilyData();
	const [opened, setOpened] = useState<{ id: string; thread: OpenThread } | null>(null);

	// Before the paint, so that what memory holds is there in the first picture.
	useLayoutEffect(() => {
		const thread = data.openThread(threadId);
		setOpened({ id: threadId, thread });
		return () => thread.close();
	}, [data, threadId]);

	const thread = opened?.id === threadId ? opened.thread : null;
	const view = useReadable(thread?.view ?? unopened);
	return { thread, view };
}
