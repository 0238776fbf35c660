import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { NewDraft } from "../../data/new-message-box.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { everybody } from "./recipients.ts";

const writeAfterMs = 250;
/** What is attached stands beside it: whoever writes the one must not put back an older state of the other. */
type Words = Omit<NewDraft, "files">;

const blank: Words = { to: [everybody], title: "", text: "" };

/** What is half written in the dialog, kept on the device a moment after it changes and at once when the page goes. */
export function useNewDraft() {
	const { newMessage } = useFamilyData();
	const [draft, show] = useState(blank);
	const latest = useRef(blank);
	const timer = useRef(0);
	const isLeft = useRef(false);

	const put = useCallback((next: Words) => {
		latest.current = next;
		show(next);
	}, []);

	const write = useCallback(() => {
		clearTimeout(timer.current);
		timer.current = 0;
		// A failing disk shows itself in the bar above; the words are still in the box.
		newMessage.writeDraft(latest.current).catch(() => undefined);
	}, [newMessage]);

	const change = useCallback(
		(part: Partial<Words>) => {
			put({ ...latest.current, ...part });
			clearTimeout(timer.current);
			timer.current = window.setTimeout(write, writeAfterMs);
		},
		[put, write],
	);

	useEffect(() => {
		isLeft.current = false;
		newMessage.readDraft().then(
			(kept) => {
				if (!isLeft.current && kept !== null) put(joined(kept, latest.current));
			},
			() => undefined,
		);
		const flush = () => {
			if (timer.current !== 0) write();
		};
		document.addEventListener("visibilitychange", flush);
		addEventListener("pagehide", flush);
		return () => {
			isLeft.current = true;
			document.removeEventListener("visibilitychange", flush);
			removeEventListener("pagehide", flush);
			flush();
		};
	}, [newMessage, put, write]);

	/** Where what is attached is kept: at once, as its bytes are on the disk already. */
	const holder = useMemo(
		() => ({
			key: "new",
			read: async () => (await newMessage.readDraft())?.files ?? [],
			async write(files: readonly AttachedFile[]) {
				await newMessage.writeDraftFiles(files);
				// What was being prepared when the dialog was closed may come when it is open again, with other words in it.
				if (!isLeft.current) write();
			},
		}),
		[newMessage, write],
	);

	/** It was sent: nothing of it is a draft any more. */
	const finish = useCallback(() => {
		put(blank);
		write();
	}, [put, write]);

	return { draft, change, finish, holder };
}

/** Somebody quick may have typed before the disk was read; neither text is lost, and none is doubled. */
function joined(kept: Words, typed: Words): Words {
	const isTyped = typed.text.startsWith(kept.text) && typed.text !== "";
	return {
		to: typed.to === blank.to ? kept.to : typed.to,
		title: typed.title || kept.title,
		text: isTyped ? typed.text : kept.text + typed.text,
	};
}
