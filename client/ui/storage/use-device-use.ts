import { useCallback, useEffect, useState } from "react";
import type { StorageUse } from "../../data/files/files.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";

/** Bytes on this device. `words` are what the browser counts beside the files; null where it does not count. */
export type DeviceUse = StorageUse & { words: number | null };

/** What is kept here: null until it was looked up, and again after `look`. */
export function useDeviceUse(): { use: DeviceUse | null; look: () => Promise<void> } {
	const { files } = useFamilyData();
	const [use, setUse] = useState<DeviceUse | null>(null);

	const look = useCallback(async () => {
		const [kept, all] = await Promise.all([files.storage(), estimate()]);
		const words = all === null ? null : Math.max(0, all - kept.pictures - kept.originals - kept.unsent);
		setUse({ ...kept, words });
	}, [files]);

	useEffect(() => {
		look().catch(reportError);
	}, [look]);
	return { use, look };
}

/** Some browsers have no such thing, and some answer nothing in a private window. */
async function estimate(): Promise<number | null> {
	try {
		return (await navigator.storage.estimate()).usage ?? null;
	} catch {
		return null;
	}
}
