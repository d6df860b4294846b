/** Titles: one form to compare, one to show, and what a notice prints. */
import { describe, expect, it } from 'vitest';
import { analyseTitle, displayTitle, noticePayload, titleKey } from '../../src/extract/title.ts';

describe('comparing titles', () => {
  it.each([
    ['甲纲要（2015－2020年）', '甲纲要(2015-2020年)', 'width and dash'],
    ['甲纲要(2015—2020年)', '甲纲要(2015～2020)', 'dash family, 年 left out'],
    ['甲纲要(2021年-2025年)', '甲纲要2021－2025年', '年 twice, brackets lost'],
    ['甲纲要(20212025年)', '甲纲要（2021－2025年）', 'dash lost'],
    ['甲纲要(2015至2020年)', '甲纲要（2015－2020年）', '至 for the dash'],
    ['中华人民共和国行政处罚法', '行政处罚法', 'the country left out'],
    ['甲办法（试行）', '甲办法', 'a state behind the title'],
    ['甲“三同”办法', '甲三同办法', 'quotation marks'],
    ['落实〈甲办法〉的意见', '落实《甲办法》的意见', 'inner brackets'],
    ['甲 办\n法', '甲办法', 'blanks and line ends'],
  ])('%s = %s (%s)', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  it.each([
    ['甲纲要（2015－2020年）', '甲纲要（2021－2025年）', 'another period'],
    ['甲纲要（2015－2020年）', '甲纲要', 'no period'],
    ['甲清单（2019年版）', '甲清单（2021年版）', 'another edition'],
    ['法治宣传教育条例', '法制宣传教育条例', 'another word'],
    ['山西省甲办法', '陕西省甲办法', 'another province'],
    ['台州市甲办法', '泰州市甲办法', 'another city'],
    ['甲条例（草案）', '甲条例', 'a draft'],
    ['2021年工作要点', '2022年工作要点', 'another year'],
  ])('%s ≠ %s (%s)', (a, b) => {
    expect(titleKey(a)).not.toBe(titleKey(b));
  });

  it('keeps a masked first year', () => {
    expect(analyseTitle('X省甲纲要(X-2020 年').years).toBe('x-2020');
  });
});

describe('showing titles', () => {
  it.each([
    ['甲纲要(2015-2020年)', '甲纲要（2015－2020年）'],
    ['落实<甲办法>的意见', '落实〈甲办法〉的意见'],
    ['落实《甲办法》的意见', '落实〈甲办法〉的意见'],
    ['总预算\n款项办法', '总预算款项办法'],
    ['X 县甲办法', 'X县甲办法'],
    ['中共中央 国务院关于甲的意见', '中共中央 国务院关于甲的意见'],
    ['甲办法〉', '甲办法'],
    ['“以案定补”实施细则(试行)', '“以案定补”实施细则（试行）'],
  ])('%s → %s', (raw, shown) => {
    expect(displayTitle(raw)).toBe(shown);
  });
});

describe('what a notice prints', () => {
  it.each([
    ['青禾县人民政府关于印发青禾县学法制度的通知', '青禾县学法制度'],
    ['关于印发〈青禾县学法制度〉的通知', '青禾县学法制度'],
    ['青禾县人民政府关于印发青禾县学法制度', '青禾县学法制度'],
    ['关于印发〈〈甲方案〉分工方案〉的通知', '〈甲方案〉分工方案'],
    ['关于印发〈甲办法〉等三个文件的通知', null],
    ['关于印发领导小组成员名单的通知', null],
    ['关于转发〈甲办法〉的通知', null],
    ['青禾县人民政府关于转发〈云岭市人民政府关于印发甲清单的通知〉的通知', null],
    ['关于做好甲工作的通知', null],
  ])('%s → %s', (title, payload) => {
    expect(noticePayload(title)).toBe(payload);
  });
});
