import { useEffect, useRef } from "react";
import type { MediaView } from "../../data/media-view.ts";
import { useConnection } from "../../hooks/use-connection.ts";
import { Notice } from "../parts/notice.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./media.module.css";
import { useNear } from "./use-near.ts";

/** The end of the list: while it is in sight, more is brought, and what was cut off goes on with the network. */
export function FurtherBack({ reach, onMore }: { reach: MediaView["reach"]; onMore: () => void }) {
	const t = useLaterText();
	const { kind } = useConnection();
	const end = useRef<HTMLDivElement>(null);
	const isNear = useNear(end);
	const more = useRef(onMore);
	more.current = onMore;
	const isWanted = isNear && (reach === "more" || (reach === "cut" && kind === "live"));

	// Once for each reach: the list grows, and asks again for as long as its end is in sight.
	useEffect(() => {
		if (isWanted) more.current();
	});
	return (
		<div ref={end} className={styles.end} role="status">
			{reach === "looking" && t("media.earlier")}
			{reach === "cut" && <Notice kind="calm">{t("media.cut")}</Notice>}
		</div>
	);
}
