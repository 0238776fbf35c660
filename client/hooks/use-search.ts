import { useEffect, useState } from "react";
import { createWritable } from "../data/readable.ts";
import type { Found, OpenSearch, SearchScope, Sought } from "../data/search/search.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

const noScope = createWritable<SearchScope | null>(null);
const notFound = createWritable<Found | null>(null);
const noRecent = createWritable<readonly string[]>([]);
const isWell = createWritable(false);

/** Search for as long as the component is there. `sought` null only opens it, so that what is looked for next is found at once. */
export function useSearch(sought: Sought | null, limit: number) {
	const data = useFamilyData();
	const [search, setSearch] = useState<OpenSearch | null>(null);
	const [isMissing, setMissing] = useState(false);

	useEffect(() => {
		const opening = data.openSearch();
		let isLeft = false;
		opening.then(
			(opened) => {
				if (!isLeft) setSearch(opened);
			},
			() => {
				if (!isLeft) setMissing(true);
			},
		);
		return () => {
			isLeft = true;
			setSearch(null);
			opening.then(
				(opened) => opened.close(),
				() => undefined,
			);
		};
	}, [data]);

	useEffect(() => search?.seek(sought ?? nothing, sought === null ? 0 : limit), [search, sought, limit]);

	const scope = useReadable(search?.scope ?? noScope);
	const found = useReadable(search?.found ?? notFound);
	const recent = useReadable(search?.recent ?? noRecent);
	const hasFailed = useReadable(search?.hasFailed ?? isWell) || isMissing;
	return { scope, found: sought === null ? null : found, recent, hasFailed, search };
}

const nothing: Sought = { text: "", threadId: null, by: null, kind: null, after: null, before: null };
