import { useEffect, useRef, useState } from "react";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./drop-zone.module.css";
import { takeDrops, takePastes } from "./take-files.ts";

/** Takes what is dropped or pasted anywhere on the page or dialog it stands in, and shows where, while something hovers. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
	const t = useLaterText();
	const place = useRef<HTMLDivElement>(null);
	const [isOver, setOver] = useState(false);
	const latest = useRef(onFiles);

	useEffect(() => {
		latest.current = onFiles;
	}, [onFiles]);

	useEffect(() => {
		const scope = place.current?.closest<HTMLElement>("dialog, main");
		if (!scope) return;
		const take = (files: readonly File[]) => latest.current(files);
		const stopDrops = takeDrops(scope, take, setOver);
		const stopPastes = takePastes(scope, take);
		return () => {
			stopDrops();
			stopPastes();
		};
	}, []);

	return (
		<div ref={place} className={styles.zone} data-over={isOver} aria-hidden="true">
			<p className={styles.words}>{t("attach.drop")}</p>
		</div>
	);
}
