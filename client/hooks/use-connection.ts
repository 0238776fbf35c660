import type { Connection } from "../data/connection.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** What the connection bar tells. */
export function useConnection(): Connection {
	return useReadable(useFamilyData().connection);
}
