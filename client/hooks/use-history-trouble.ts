import type { HistoryTrouble } from "../data/family-data.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** The server's history does not agree with this device's, or null. */
export function useHistoryTrouble(): HistoryTrouble {
	return useReadable(useFamilyData().historyTrouble);
}
