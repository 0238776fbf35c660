import type { Unsent } from "../data/family-data.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** What stands on this device alone. */
export function useUnsent(): Unsent {
	return useReadable(useFamilyData().unsent);
}
