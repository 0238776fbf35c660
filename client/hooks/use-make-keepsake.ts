import type { Keepsake, KeepsakeWish } from "../data/keepsake/keepsake.ts";
import { makeKeepsake } from "../data/keepsake/make-keepsake.ts";
import { createTakeFile } from "../data/keepsake/take-file.ts";
import { useFamilyData } from "./family-data-context.tsx";

type Wish = Omit<KeepsakeWish, "readThrough" | "takeFile"> & { withFiles: boolean };

/** What makes a copy to keep, of what this device holds. */
export function useMakeKeepsake(): (wish: Wish) => Promise<Keepsake> {
	const data = useFamilyData();
	return async ({ withFiles, ...wish }) => {
		const readThrough = await data.openReadThrough();
		const takeFile = withFiles ? createTakeFile(data.files, wish.me) : null;
		return makeKeepsake({ ...wish, readThrough, takeFile });
	};
}
