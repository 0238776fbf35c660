import { useCallback, useEffect, useRef, useState } from "react";
import type { Taken } from "../../data/attaching/desk.ts";
import type { DraftHolder } from "../../data/attaching/desk-draft.ts";
import type { DeskView } from "../../data/attaching/desk-state.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useReadable } from "../../hooks/use-readable.ts";
import { whenIdle } from "../shell/when-idle.ts";

type Parts = typeof import("./attach-parts.ts");
type Opened = ReturnType<Parts["openDesk"]> & { parts: Parts };

const empty: Pick<DeskView, "items" | "isBusy" | "isWaiting"> = { items: [], isBusy: false, isWaiting: false };
const unopened = { get: () => empty, subscribe: () => () => undefined };
const nothing: Taken = { files: [], said: () => undefined, putBack: () => undefined };

/**
 * What is attached beside the words. Its parts are fetched when the page is idle, and at once when they are wanted; until
 * then nothing is attached. `hasFailed`: they could not be fetched.
 */
export function useAttaching(holder: DraftHolder) {
	const { files } = useFamilyData();
	const [opened, setOpened] = useState<Opened | null>(null);
	const [hasFailed, setFailed] = useState(false);
	const opening = useRef<Promise<Opened> | null>(null);
	const { items, isWaiting } = useReadable<typeof empty>(opened?.desk.view ?? unopened);

	const open = useCallback(async () => {
		opening.current ??= import("./attach-parts.ts").then((parts) => ({ parts, ...parts.openDesk(files, holder) }));
		const coming = opening.current;
		try {
			const found = await coming;
			// Otherwise the composer has left meanwhile.
			if (opening.current === coming) setOpened(found);
			setFailed(false);
			return found;
		} catch (error) {
			opening.current = null;
			throw error;
		}
	}, [files, holder]);

	useEffect(() => {
		let isLeft = false;
		const openIfHere = () => {
			if (!isLeft) open().catch(() => undefined);
		};
		const stop = whenIdle(openIfHere);
		holder.read().then((kept) => kept.length > 0 && openIfHere(), openIfHere);
		return () => {
			isLeft = true;
			stop();
			opening.current?.then(({ close }) => close()).catch(() => undefined);
			opening.current = null;
			setOpened(null);
		};
	}, [holder, open]);

	const add = useCallback(
		async (chosen: readonly File[]) => {
			if (chosen.length === 0) return;
			try {
				// What was chosen stays in this draft, also when the composer has left by then.
				(await open()).desk.add(chosen, null);
			} catch {
				setFailed(true);
			}
		},
		[open],
	);

	return {
		parts: opened?.parts ?? null,
		desk: opened?.desk ?? null,
		hasFailed,
		isEmpty: items.length === 0,
		isWaiting,
		/** Asked in the moment of sending: whether something is attached, and whether all of it can be sent already. */
		now: () => (opened?.desk.view ?? unopened).get(),
		add,
		take: () => opened?.desk.take() ?? nothing,
	};
}
