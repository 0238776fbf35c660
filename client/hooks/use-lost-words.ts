import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** How many unsent messages the browser has lost, until somebody has read of it; and how to say that one has. */
export function useLostWords(): { count: number; heed: () => void } {
	const { lostWords, heedLostWords } = useFamilyData();
	return { count: useReadable(lostWords), heed: heedLostWords };
}
