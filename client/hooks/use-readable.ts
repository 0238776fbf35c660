import { useSyncExternalStore } from "react";
import type { Readable } from "../data/readable.ts";

/** The value now, and a new drawing whenever it changes. */
export function useReadable<T>(readable: Readable<T>): T {
	return useSyncExternalStore(readable.subscribe, readable.get);
}
