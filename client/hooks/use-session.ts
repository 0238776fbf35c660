import type { SessionState } from "../data/family-data.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** Who uses this browser. */
export function useSession(): SessionState {
	return useReadable(useFamilyData().session);
}
