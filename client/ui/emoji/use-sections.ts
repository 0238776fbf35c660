import { startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import { findEmoji } from "../../../shared/emoji/find-emoji.ts";
import type { Emoji } from "../../../shared/emoji/table.ts";
import { namedAgain, readCategories } from "./categories.ts";
import type { SectionName } from "./category-bar.tsx";

export type Section = { name: SectionName | "found"; emoji: readonly Emoji[] };

/** As many as are seen at once when the picker opens. */
const firstDrawn = 2;
const foundMost = 200;

/**
 * What stands in the grid: everything by its kind, with what was used last before it, or what was found. The first
 * picture has only what is seen of it.
 */
export function useSections(recent: readonly string[], query: string) {
	// Stays as it was when the picker opened: nothing moves under the finger.
	const [used] = useState(recent);
	const [isWhole, setWhole] = useState(false);
	const wanted = useDeferredValue(query.trim());

	useEffect(() => startTransition(() => setWhole(true)), []);

	const all = useMemo((): { name: SectionName; emoji: readonly Emoji[] }[] => {
		const categories = readCategories();
		const again = namedAgain(categories, used);
		return again.length === 0 ? categories : [{ name: "recent", emoji: again }, ...categories];
	}, [used]);
	const sections = useMemo((): Section[] => {
		if (wanted === "") return isWhole ? all : all.slice(0, firstDrawn);
		return [{ name: "found", emoji: findEmoji(readCategories(), wanted).slice(0, foundMost) }];
	}, [all, isWhole, wanted]);

	/** Of what is typed at this moment: the grid may be a little behind. */
	function firstFound(): Emoji | undefined {
		return query.trim() === "" ? undefined : findEmoji(readCategories(), query.trim())[0];
	}

	return { names: all.map(({ name }) => name), sections, wanted, firstFound };
}
