import type { ArrayField, NumberField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { paragraph, words } from '#cms/fields/texts.ts';
import { type Label, label, labels } from '#cms/label.ts';

const degrees = (name: string, limit: number, text: Label): NumberField => ({
  name,
  type: 'number',
  min: -limit,
  max: limit,
  label: text,
  admin: { step: 0.01 },
});

/** Where the company works. Places with both co-ordinates stand on the map of the about page. */
export const facilitiesField = (): ArrayField => ({
  name: 'facilities',
  type: 'array',
  maxRows: 20,
  label: label('场地', '場地', 'Facilities'),
  labels: labels('场地', '場地', 'Facility', 'Facilities'),
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel(label('场地', '場地', 'Facility'), 'name') },
  },
  fields: [
    words('name', label('名称', '名稱', 'Name')),
    words('place', label('地点', '地點', 'Place')),
    {
      type: 'row',
      fields: [
        degrees(
          'latitude',
          90,
          label('纬度（北纬为正）', '緯度（北緯為正）', 'Latitude (north +)'),
        ),
        degrees(
          'longitude',
          180,
          label('经度（东经为正）', '經度（東經為正）', 'Longitude (east +)'),
        ),
      ],
    },
    {
      name: 'area',
      type: 'number',
      min: 0,
      max: 1_000_000,
      label: label('面积（平方米）', '面積（平方公尺）', 'Area (m²)'),
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: label('图片', '圖片', 'Picture'),
    },
    paragraph('description', label('说明', '說明', 'Description')),
  ],
});
