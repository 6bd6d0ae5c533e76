/* client.ts URL: asks the petstore by the client that @hey-api/openapi-ts made of its document.
 * Compiled with the types of that client, so that these hold too. */
import { client } from './made/client.gen';
import {
  ordersCreate,
  ownersCreate,
  ownersOverview,
  petsCreate,
  petsList,
  petsRead,
  petsRemove,
  petsReplace,
} from './made';
import type { HttpValidationError, NewPet, Pet } from './made';

declare const process: { argv: string[]; exit(status: number): never };

function check(holds: unknown, what: string): asserts holds {
  if (holds) return;
  console.error(`FAILED: ${what}`);
  process.exit(1);
}

async function createPet(): Promise<Pet> {
  const body: NewPet = { name: 'Tom', price: 12000, animal: { kind: 'cat', lives: 7 }, nick: null };
  const { data, response } = await petsCreate({ body });
  check(response?.status === 201 && data, 'a pet is created');
  check(data.id >= 1 && data.status === 'available', 'the server adds what it knows');
  check(data.animal.kind === 'cat' && data.animal.lives === 7, 'the member that the tag names');
  return data;
}

async function readAndChange(pet: Pet) {
  const read = await petsRead({ path: { id: pet.id } });
  check(JSON.stringify(read.data) === JSON.stringify(pet), 'what was created is read');
  const animal = { kind: 'dog', tricks: ['sit', 'roll'] } as const;
  const dog: NewPet = { name: 'Rex', price: 1, animal: { ...animal, tricks: [...animal.tricks] } };
  const changed = await petsReplace({ path: { id: pet.id }, body: dog });
  check(changed.data?.animal.kind === 'dog', 'a pet is replaced');
  const { data } = await petsList({ query: { limit: 5, status: 'available' } });
  check(data?.length === 1 && data[0]?.name === 'Rex', 'the list has it');
  const none = await petsList({ query: { status: 'sold' } });
  check(none.data?.length === 0, 'a query of an enum');
}

/* Every mistake is told, in the shape that the document declares. */
async function mistakes() {
  const body: NewPet = { name: ' ', price: -1, animal: { kind: 'cat', lives: 12 } };
  const { error, response } = await petsCreate({ body });
  check(response?.status === 422, 'a body with mistakes is a 422');
  const { detail } = error as HttpValidationError;
  const places = detail?.map(one => one.loc.join('.')).join(' ');
  check(places === 'body.name body.price body.animal.cat.lives', `all mistakes: ${places}`);
  const parameter = await petsRead({ path: { id: 0 } });
  check(parameter.response?.status === 422, 'a parameter out of its range is a 422');
}

async function errors() {
  const { data, error, response } = await petsRead({ path: { id: 4711 } });
  check(response?.status === 404 && !data, 'a declared error');
  check(typeof error?.detail === 'string' && error.detail.length > 0, 'with its text');
}

async function sell(pet: Pet) {
  const address = { street: 'High Street 1', city: 'York', postcode: 'YO1 7HH' };
  const owner = await ownersCreate({ body: { name: 'Ann', email: 'ann@example.org', address } });
  check(owner.data, 'an owner is created');
  const order = await ordersCreate({ body: { owner: owner.data.id, pets: [pet.id] } });
  check(order.data?.total === 1, 'an order is created');
  const overview = await ownersOverview({ path: { id: owner.data.id } });
  check(overview.data?.orders.length === 1 && overview.data.spent === 1, 'models within models');
  const sold = await petsRemove({ path: { id: pet.id } });
  check(sold.response?.status === 409, 'a conflict');
}

async function remove() {
  const pet = await createPet();
  const removed = await petsRemove({ path: { id: pet.id } });
  check(removed.response?.status === 204, 'an answer without a body');
}

client.setConfig({ baseUrl: process.argv[2] });
const pet = await createPet();
await readAndChange(pet);
await mistakes();
await errors();
await sell(pet);
await remove();
console.log('the client of @hey-api/openapi-ts and the petstore understand each other');
