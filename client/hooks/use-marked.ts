import { useEffect, useState } from "react";
import type { FamilyData } from "../data/family-data.ts";
import type { MarkedView, OpenMarked } from "../data/marked-view.ts";
import { createWritable } from "../data/readable.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

const unopened = createWritable<MarkedView>({ marked: [], found: new Map(), missing: new Set(), isReading: true });

/** Messages that were pinned in a thread. */
export function usePinned(threadId: string) {
	return useMarked(threadId);
}

/** Messages I have starred, wherever. */
export function useStarred() {
	return useMarked(null);
}

/** `hasFailed` where that part of the page cannot be fetched. */
function useMarked(threadId: string | null): MarkedView & { hasFailed: boolean } {
	const data = useFamilyData();
	const [opened, setOpened] = useState<OpenMarked | null>(null);
	const [hasFailed, setFailed] = useState(false);

	useEffect(() => {
		const opening = open(data, threadId);
		let isLeft = false;
		opening.then(
			(marked) => {
				if (!isLeft) setOpened(marked);
			},
			() => {
				if (!isLeft) setFailed(true);
			},
		);
		return () => {
			isLeft = true;
			setOpened(null);
			opening.then(
				(marked) => marked.close(),
				() => undefined,
			);
		};
	}, [data, threadId]);

	return { ...useReadable(opened?.view ?? unopened), hasFailed };
}

function open(data: FamilyData, threadId: string | null): Promise<OpenMarked> {
	return threadId === null ? data.openStarred() : data.openPinned(threadId);
}
