import type { Picture } from "../../../shared/picture-code.ts";
import { PictureRow } from "../pictures/picture-row.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./panel.module.css";

/** How a child signs in from now on, to be shown to the child or written down: the pictures are not shown again. */
export function WayIn({ name, username, code }: { name: string; username: string; code: readonly Picture[] | null }) {
	const t = useLaterText();
	return (
		<>
			<p>{t(code ? "child.way_in_pictures" : "child.way_in_password", { name, username })}</p>
			{code && <PictureRow code={code} label={t("child.pictures_of", { name })} />}
			{code && <p className={styles.soft}>{t("child.write_down")}</p>}
		</>
	);
}
