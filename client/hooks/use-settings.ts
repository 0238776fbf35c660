import type { Settings } from "../data/family-data.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** Whom I have blocked, and what others may see of me. */
export function useSettings(): Settings {
	return useReadable(useFamilyData().settings);
}
