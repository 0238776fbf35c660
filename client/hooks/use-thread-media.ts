import { useEffect, useState } from "react";
import type { MediaView, OpenMedia } from "../data/media-view.ts";
import { createWritable, type Readable } from "../data/readable.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

const unopened: Readable<MediaView> = createWritable<MediaView>({ messages: [], reach: "looking" });

type UsedMedia = { view: MediaView; loadOlder: () => void; hasFailed: boolean };

/** What was shown and linked in a thread, for as long as the component is there. `hasFailed` where that part cannot be fetched. */
export function useThreadMedia(threadId: string): UsedMedia {
	const data = useFamilyData();
	const [media, setMedia] = useState<OpenMedia | null>(null);
	const [hasFailed, setFailed] = useState(false);

	useEffect(() => {
		const opening = data.openMedia(threadId);
		let isLeft = false;
		opening.then(
			(opened) => {
				if (!isLeft) setMedia(opened);
			},
			() => {
				if (!isLeft) setFailed(true);
			},
		);
		return () => {
			isLeft = true;
			setMedia(null);
			opening.then(
				(opened) => opened.close(),
				() => undefined,
			);
		};
	}, [data, threadId]);

	const view = useReadable(media?.view ?? unopened);
	// What cannot be read from the disk is shown by the store.
	return { view, hasFailed, loadOlder: () => void media?.loadOlder().catch(() => undefined) };
}
