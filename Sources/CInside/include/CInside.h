// Parts of libraries that a static build replaces; empty in every other build.
#pragma once
