import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** True when a new version waits for the person's tap. */
export function useUpdateReady(): boolean {
	return useReadable(useFamilyData().update.ready);
}
