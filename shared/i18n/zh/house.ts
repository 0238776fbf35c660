import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"zh", typeof english> = {
	"app.loading": "请稍等…",
	"app.name": "Hearth",

	"ask.retry": "再试一次",

	"dialog.cancel": "取消",
	"dialog.close": "关闭",

	"nav.back": "返回",
	"nav.devices": "设备",
	"nav.family": "家庭",
	"nav.more": "更多",
	"nav.profile": "个人资料",
	"nav.search": "搜索",
	"nav.threads": "会话",

	"part.not_loaded": "没能加载。网络一恢复就能用了。",

	"storage.closed": "浏览器关闭了 Hearth 的存储空间。重新加载页面就能继续，你正在写的内容还在输入框里。",
	"storage.full": "这台设备没有空间了。在你腾出空间之前，新消息会留在输入框里。",
	"storage.reload": "重新加载",
	"storage.unavailable": "浏览器不让 Hearth 在这里存任何东西，比如在无痕窗口里。新消息不能保存。",

	"update.apply": "更新",
};
