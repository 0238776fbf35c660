import { createContext, useContext } from "react";
import type { FamilyData } from "../data/family-data.ts";

/** Holds the one FamilyData of this page; `main.tsx` fills it. */
export const FamilyDataContext = createContext<FamilyData | null>(null);

/** Throws outside of FamilyDataContext: that is a mistake in the code, not a state of the page. */
export function useFamilyData(): FamilyData {
	const data = useContext(FamilyDataContext);
	if (data === null) throw new Error("useFamilyData needs a FamilyDataContext above it");
	return data;
}
