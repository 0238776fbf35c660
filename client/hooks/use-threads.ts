import type { ThreadRow } from "../data/family-data.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** The thread list; null until it has been read from disk. */
export function useThreads(): ThreadRow[] | null {
	return useReadable(useFamilyData().threads);
}
