import type { StorageTrouble } from "../data/family-data.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** A failing disk, or null. */
export function useStorageTrouble(): StorageTrouble {
	return useReadable(useFamilyData().storageTrouble);
}
