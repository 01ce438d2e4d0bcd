import type { RelationshipFieldServerComponent } from 'payload';
import { listColleagues } from './colleagues.ts';
import { OwnerSelect } from './owner-select.tsx';

/** Who takes care of it: all who may, by their names, though nobody here may read their accounts. */
export const OwnerField: RelationshipFieldServerComponent = async ({
  clientField,
  path,
  payload,
}) => {
  const colleagues = await listColleagues(payload);
  return (
    <OwnerSelect
      label={'label' in clientField ? clientField.label : undefined}
      options={colleagues.map(({ id, name }) => ({ label: name, value: String(id) }))}
      path={path}
    />
  );
};
