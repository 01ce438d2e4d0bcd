/**
 * Formats of the filing numbers that a site in mainland China shows at its foot.
 * Sources: 《互联网信息服务管理办法》 art. 12; 工信部 ICP filing, 公安部 network filing (china.md).
 */
const PROVINCES = '京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕甘陇青宁新';

/** 京ICP备18061910号 or 京ICP备18061910号-1: province, 8 or 10 digits, optional suffix. */
export const ICP = new RegExp(`^[${PROVINCES}]ICP备(?:\\d{8}|\\d{10})号(?:-\\d{1,3})?$`, 'u');

/** 京公网安备 11010802037749号: province, 14 digits. */
export const PUBLIC_SECURITY = new RegExp(`^[${PROVINCES}]公网安备 ?\\d{14}号$`, 'u');

/** 网药械信息备字（2026）第00001号 */
export const DRUG_DEVICE_INFORMATION = /^网药械信息备字（\d{4}）第\d{5}号$/u;

export const ICP_URL = 'https://beian.miit.gov.cn/';

/** Where a 公安 filing can be checked: the query takes its 14 digits. */
export const publicSecurityUrl = (filing: string): string =>
  `https://beian.mps.gov.cn/#/query/webSearch?code=${/\d{14}/.exec(filing)?.[0] ?? ''}`;
