import { useLayoutEffect, useState } from "react";
import type { OpenThread } from "../data/family-data.ts";
import { createWritable, type Readable } from "../data/readable.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";
import { useThreads } from "./use-threads.ts";

const unopened: Readable<{ online: string[] }> = createWritable({ online: [] });

/** Who of the family is here just now, as far as they show it: all of them are in the family's own thread. */
export function useOnline(): readonly string[] {
	const data = useFamilyData();
	const familyThreadId = useThreads()?.find(({ record }) => record.kind === "family")?.record.id ?? null;
	const [thread, setThread] = useState<OpenThread | null>(null);

	useLayoutEffect(() => {
		if (familyThreadId === null) return;
		const opened = data.openThread(familyThreadId);
		setThread(opened);
		return () => {
			opened.close();
			setThread(null);
		};
	}, [data, familyThreadId]);

	return useReadable<{ online: string[] }>(thread?.view ?? unopened).online;
}
